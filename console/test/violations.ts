import axe from 'axe-core';

/** What axe-core finds on the page. Contrast needs a renderer, which jsdom is not. */
export async function findViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
}
