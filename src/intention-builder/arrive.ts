import type {Around} from '../parts/around.ts';

/**
 * Renders again and shows the title of what came, in sight. Focus alone does not do it where the button that was pressed is gone:
 * the element has put the focus on the title by then, without scrolling, and focusing it again scrolls nothing.
 */
export async function arrive(around: Around): Promise<void> {
  await around.show('#title');
  around.host.renderRoot.querySelector('#title')?.scrollIntoView({block: 'nearest'});
}
