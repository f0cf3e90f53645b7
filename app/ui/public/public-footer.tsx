import type { ReactNode } from "react";

export interface FooterColumn {
  heading: string;
  /** Links or paragraphs: each entry is a line of its own. */
  lines: readonly ReactNode[];
}

/** Up to three columns, the first the widest. */
export function PublicFooter({ columns }: { columns: readonly FooterColumn[] }) {
  const widths = ["col-md-5", "col-md-3", "col-md-4"];
  return (
    <footer>
      <div className="footer">
        <div className="container">
          <div className="row">
            {columns.map(({ heading, lines }, index) => (
              <div key={heading} className={`col-12 ${widths[index] ?? "col-md-4"} footer-col`}>
                <h2 className="h5">{heading}</h2>
                <ul className="nobullet-list">
                  {lines.map((line, position) => (
                    <li key={position}>{line}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </div>
      </div>
    </footer>
  );
}
