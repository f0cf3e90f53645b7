import { LinedList } from "./lined-list";

export interface Change {
  label: string;
  /** Empty when there was nothing before. */
  before: string;
  /** Empty when it is gone. */
  after: string;
}

/** What differs from an earlier version, field by field. */
export function Changes({ items }: { items: readonly Change[] }) {
  return (
    <LinedList>
      {items.map(({ label, before, after }) => (
        <li key={label}>
          <strong>{label}</strong>
          <br />
          {before && <del>{before}</del>}
          {before && after && " → "}
          {after && <ins>{after}</ins>}
        </li>
      ))}
    </LinedList>
  );
}
