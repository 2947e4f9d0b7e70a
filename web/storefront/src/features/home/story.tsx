import { Link } from '@swan-io/chicane';
import { buttonClass } from '../../../../design/controls/button.tsx';
import { useHomeMessages } from '../../app/messages/home.ts';
import { router } from '../../app/router.ts';
import { Picture } from '../../ui/picture.tsx';

/** A story out of the workshop, and what belongs to it. */
export function Story() {
  const { story } = useHomeMessages();
  return (
    <section className="grid overflow-hidden rounded-lg bg-accent-soft md:grid-cols-2">
      <div className="flex flex-col items-start justify-center gap-5 px-6 py-12 sm:px-12 lg:px-16">
        <p className="text-sm text-accent">{story.kicker}</p>
        <h2 className="display text-4xl sm:text-5xl">{story.title}</h2>
        <p className="max-w-md">{story.text}</p>
        <Link to={router.category({ slug: 'sharpening-and-care' })} className={buttonClass({ size: 'lg' })}>
          {story.action}
        </Link>
      </div>
      <div className="grid grid-cols-2">
        {['/media/whetstone.svg', '/media/bench-wax.svg', '/media/bevel-chisels.svg', '/media/keeping-an-edge.svg'].map((url) => (
          <Picture key={url} url={url} alt="" className="rounded-none!" />
        ))}
      </div>
    </section>
  );
}
