export interface Figure {
  label: string;
  value: string;
  /** What is counted, or out of how many: » kr.«, » af 9«. */
  unit?: string;
  note?: string;
}

/** Key numbers, each with what it counts. */
export function Figures({ items }: { items: readonly Figure[] }) {
  return (
    <dl className="figures">
      {items.map(({ label, value, unit, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {unit && <span className="figure-unit"> {unit}</span>}
          </dd>
          {note && <dd className="figure-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
