import type { ReactNode } from "react";

interface PageTitleProps {
  children: ReactNode;
  badge?: ReactNode;
  meta?: ReactNode;
  /** Buttons at the right of the title. */
  actions?: ReactNode;
}

/** The h1 of a page without a band. */
export function PageTitle({ children, badge, meta, actions }: PageTitleProps) {
  return (
    <>
      <div className="title-row">
        <h1 className="title">{children}</h1>
        {badge}
        {actions && <div className="title-actions">{actions}</div>}
      </div>
      {meta && <p className="meta mt-2">{meta}</p>}
    </>
  );
}
