import type { ReactNode } from "react";
import type { ReportFacts } from "~/features/reports/report-facts";
import { formatDateRange, formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import type { ReportLinks } from "./report-links";
import { reportTexts } from "./report-texts";

interface ReportPartnersProps {
  facts: ReportFacts;
  links: ReportLinks;
}

/** Whom the year's work was done with. */
export function ReportPartners({ facts: { trips, exchanges, twinTowns }, links }: ReportPartnersProps) {
  const t = useTexts(reportTexts).partners;
  const hosts = [...new Set(trips.flatMap((trip) => (trip.outcome === "held" ? trip.hosts : [])))].sort(
    (one, other) => one.localeCompare(other, "da"),
  );
  if (hosts.length + exchanges.length + twinTowns.length === 0)
    return <p>{links.isPublic ? t.nonePublic : t.none}</p>;
  return (
    <>
      {hosts.length > 0 && (
        <Group heading={t.hosts}>
          <p>{joinWords(hosts)}</p>
        </Group>
      )}
      {exchanges.length > 0 && (
        <Group heading={t.exchanges}>
          <ul>
            {exchanges.map(({ slug, title, kind, startsOn, endsOn, headcount, outcome }) => (
              <li key={slug}>
                {[
                  `${t.exchange[kind]}: ${title}`,
                  startsOn && formatDateRange(startsOn, endsOn),
                  headcount !== null && t.people(headcount),
                ]
                  .filter(Boolean)
                  .join(", ")}
                {outcome && <p>{outcome}</p>}
              </li>
            ))}
          </ul>
        </Group>
      )}
      {twinTowns.length > 0 && (
        <Group heading={t.twinTowns}>
          <ul>
            {twinTowns.map(({ slug, name, since, event }) => (
              <li key={slug}>
                {[name, since && t.since(formatPartial(since))].filter(Boolean).join(", ")}
                {event && ` – ${t.event[event].toLowerCase()}`}
              </li>
            ))}
          </ul>
        </Group>
      )}
    </>
  );
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <h3 className="h4">{heading}</h3>
      {children}
    </>
  );
}
