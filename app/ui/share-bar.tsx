import type { ReactNode } from "react";

interface SharePart {
  label: string;
  value: number;
  /** The share as it is written. */
  words: ReactNode;
}

const width = 300;
const gap = 2;

/** How a whole is divided: a drawn line, and beneath it the same in words. */
export function ShareBar({ parts }: { parts: readonly SharePart[] }) {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  return (
    <>
      {whole > 0 && (
        <svg className="bar" viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true">
          {placed(parts, whole).map(({ label, start, length }, index) => (
            <rect key={label} className={tone(index)} x={start} width={length} height="12" />
          ))}
        </svg>
      )}
      <ul className="list legend">
        {parts.map(({ label, words }, index) => (
          <li key={label}>
            <svg className="bar-key" viewBox="0 0 10 10" aria-hidden="true">
              <rect className={tone(index)} width="10" height="10" />
            </svg>
            {label}: {words}
          </li>
        ))}
      </ul>
    </>
  );
}

const tone = (index: number) => `bar-part-${(index % 4) + 1}`;

function placed(parts: readonly SharePart[], whole: number) {
  let start = 0;
  return parts.map(({ label, value }) => {
    const room = (value / whole) * width;
    const part = { label, start, length: Math.max(room - gap, 0) };
    start += room;
    return part;
  });
}
