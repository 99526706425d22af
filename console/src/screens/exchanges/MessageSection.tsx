import type { Segment } from '../../api/exchange';
import classes from './Exchanges.module.css';

interface MessageSectionProps {
  readonly title: string;
  readonly segments: readonly Segment[];
  readonly text: string | null;
  /** The place that the outcome names; its fields are marked. */
  readonly place: string;
}

/** HL7 v2 as its segments and fields; anything else as its text. */
export function MessageSection({ title, segments, text, place }: MessageSectionProps) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      {segments.length === 0 ? (
        <pre className={classes.raw}>{text ?? 'The bytes are no text.'}</pre>
      ) : (
        <>
          {segments.map((segment, index) => (
            <SegmentTable key={index} segment={segment} place={place} />
          ))}
          <details>
            <summary>As it was sent</summary>
            <pre className={classes.raw}>{text?.replaceAll('\r\n', '\n').replaceAll('\r', '\n') ?? 'The bytes are no UTF-8.'}</pre>
          </details>
        </>
      )}
    </section>
  );
}

function SegmentTable({ segment, place }: { readonly segment: Segment; readonly place: string }) {
  return (
    <table className={classes.segment}>
      <caption>
        <strong>{segment.name}</strong> {segment.title ?? 'not in the standard'}
      </caption>
      <thead className={classes.hidden}>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Field</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {segment.fields.map((field) => (
          <tr key={field.path} data-marked={isAt(place, field.path)}>
            <th scope="row">{field.path}</th>
            <td>{field.name}</td>
            <td className={classes.value}>
              {field.value}
              {field.cut && <em> (cut)</em>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The place may lead further into the field, as PID-3.4 into PID-3. */
function isAt(place: string, path: string): boolean {
  return place === path || (place.startsWith(path) && /^[.[]/.test(place.slice(path.length)));
}
