import type { WrittenResource } from '../../api/exchange';
import classes from './Exchanges.module.css';

/** A single result with its patient and order is read at once; a panel is opened one by one. */
const mostOpen = 6;

export function ResourceSection({ resources }: { readonly resources: readonly WrittenResource[] }) {
  return (
    <section className={classes.section}>
      <h2>In the chart</h2>
      {resources.length === 0 && <p className={classes.quiet}>It wrote nothing into its connection&apos;s chart.</p>}
      {resources.map((resource) => (
        <details key={`${resource.reference}/${resource.version}`} open={resources.length <= mostOpen}>
          <summary>
            {resource.reference} <span className={classes.quiet}>version {resource.version}</span>
          </summary>
          <pre className={classes.raw}>{resource.body === null ? 'Too large to show.' : JSON.stringify(resource.body, null, 2)}</pre>
        </details>
      ))}
    </section>
  );
}
