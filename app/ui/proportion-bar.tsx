interface ProportionBarProps {
  /** Says what the bar shows, with the numbers. */
  label: string;
  value: number;
  max: number;
  /** A limit within the scale, drawn as a gap. */
  mark?: number;
  /** Beyond what is allowed. */
  over?: boolean;
}

const width = 300;

/** How much of something: 82 % of a programme, 10,767 kr. of at most 14,000. */
export function ProportionBar({ label, value, max, mark, over }: ProportionBarProps) {
  const along = (part: number) => Math.round((Math.min(Math.max(part, 0), max) / max) * width);
  return (
    <svg className="bar" viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className="bar-ground" width={width} height="12" />
      <rect className={over ? "bar-over" : "bar-fill"} width={along(value)} height="12" />
      {mark !== undefined && <path className="bar-mark" d={`M${along(mark)} 0v12`} />}
    </svg>
  );
}
