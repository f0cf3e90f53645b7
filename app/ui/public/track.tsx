export type TrackStep = "done" | "late" | "next";

/** How far a committee has come, as dots on a line. The badge beside it says the same in words. */
export function Track({ steps }: { steps: readonly TrackStep[] }) {
  const end = 6 + (steps.length - 1) * 20;
  return (
    <svg className="track" viewBox={`0 0 ${end + 6} 12`} aria-hidden="true" focusable="false">
      <path d={`M6 6H${end}`} />
      {steps.map((step, index) => (
        <circle key={index} className={`track-${step}`} cx={6 + index * 20} cy="6" r="4.5" />
      ))}
    </svg>
  );
}
