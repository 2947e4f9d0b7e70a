/** The topic that the clock publishes to. */
export const CLOCK_TOPIC = 'clock';
