import { Link } from "@remix-run/react";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { LinedList } from "~/ui/lined-list";
import type { HostedVisit } from "../engagements.server";
import { organisationTexts } from "../texts";

/** The visits to an organisation, each with its trip. */
export function HostedVisits({ visits }: { visits: readonly HostedVisit[] }) {
  const t = useTexts(organisationTexts);
  if (visits.length === 0) return <p>{t.noVisits}</p>;
  return (
    <LinedList>
      {visits.map(({ id, topic, reference, tripTitle, day, cancelled }) => (
        <li key={id}>
          {topic} {cancelled && <Badge tone="plain">{t.cancelled}</Badge>}
          <br />
          <span className="meta">
            {day && `${formatPartial(day)} · `}
            <Link to={`/arbejdsrum/studieture/${reference}/program`}>{tripTitle}</Link>
          </span>
        </li>
      ))}
    </LinedList>
  );
}
