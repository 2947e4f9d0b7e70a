import { taskQueues } from '../firebase.ts';
import { log } from '../logger.ts';
import { isDemoProject, REGION } from '../params.ts';
import type { Arm } from './tasks.ts';

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/**
 * Arms a task on Cloud Tasks. A task that is armed already is fine; any other failure is logged and left to the sweeper behind the timer,
 * so that a queue out of order never fails a sale.
 */
export const armOnCloudTasks: Arm = async ({ queue, id, dueAt, payload }) => {
  if (isDemoProject() && !process.env['CLOUD_TASKS_EMULATOR_HOST'])
    return log.debug('no task queue here; the sweeper will do the work', { queue, task: id });
  try {
    const queues = await taskQueues();
    await queues
      .taskQueue(`locations/${REGION}/functions/${queue}`)
      .enqueue({ id, dueAt, payload }, { id, scheduleTime: new Date(dueAt) });
  } catch (error) {
    if (codeOf(error) === 'functions/task-already-exists') return;
    log.warn('a task could not be armed; its sweeper will do the work', { queue, task: id, problem: error });
  }
};
