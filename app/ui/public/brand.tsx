import { useTexts } from "~/shared/texts";
import { uiTexts } from "../texts";

interface BrandProps {
  municipality: string;
  home: string;
}

export function Brand({ municipality, home }: BrandProps) {
  const t = useTexts(uiTexts);
  return (
    <a className="brand" href={home}>
      <svg className="brand-mark" viewBox="0 0 40 32" aria-hidden="true" focusable="false">
        <path d="M1 25h38M8 25a12 12 0 0 1 24 0" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <circle cx="20" cy="25" r="4.5" fill="currentColor" />
      </svg>
      <span>
        <b>{t.productName}</b> <span className="brand-of">{municipality}</span>
      </span>
    </a>
  );
}
