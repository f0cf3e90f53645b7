import { periodInWords } from "~/features/projects/period-words";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { countryName } from "~/shared/countries";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { FinePrint } from "~/ui/public/fine-print";
import { LedgerEntry } from "~/ui/public/ledger";
import { projectAddress } from "../addresses";
import { projectTones } from "../project-tones";
import { euContributionInWords } from "./project-amounts";
import { countriesIn } from "./project-search";
import { projectTexts } from "./project-texts";

const mostCountries = 6;

/** A project in the catalogue: enough to see whether its page is worth a visit. */
export function ProjectEntry({ page }: { page: ProjectPage }) {
  const t = useTexts(projectTexts);
  const { slug, title, acronym, purpose, status, programme, countriesNote } = page;
  const contribution = euContributionInWords(page);
  const countries = countriesIn(page).map(countryName);
  const named = countries.slice(0, mostCountries);
  const facts = [
    periodInWords(page, t.until),
    programme?.name,
    [countries.length > 0 && t.countriesMore(named, countries.length - named.length), countriesNote]
      .filter(Boolean)
      .join(", "),
    contribution && t.euContribution(contribution),
  ];
  return (
    <LedgerEntry mark={<Badge tone={projectTones[status]}>{t.status[status]}</Badge>}>
      <h3 className="h4">
        <a href={projectAddress(slug)}>{title}</a>
        {acronym && ` (${acronym})`}
      </h3>
      <p>{purpose.split(/\n+/)[0] || t.purposeNotKnown}</p>
      <FinePrint>{facts.filter(Boolean).join(" · ")}</FinePrint>
    </LedgerEntry>
  );
}
