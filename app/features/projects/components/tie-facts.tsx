import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import type { TieNames } from "../project-ties.server";
import { projectTexts } from "../texts";

/** What a project serves, and the trips and recommendations around it. */
export function TieFacts({ ties }: { ties: TieNames }) {
  const t = useTexts(projectTexts);
  const { policyAreas, efforts, trips, recommendations } = ties;
  if (policyAreas.length + efforts.length + trips.length + recommendations.length === 0)
    return <p className="meta">{t.noRows}</p>;
  return (
    <LinedList>
      {policyAreas.length > 0 && (
        <li>
          {t.policyAreas}: {policyAreas.map(({ name }) => name).join(", ")}
        </li>
      )}
      {efforts.map(({ slug, name, strategyName }) => (
        <li key={slug}>
          {name} <span className="meta">· {strategyName}</span>
        </li>
      ))}
      {trips.map(({ reference, title, relation }) => (
        <li key={`${reference} ${relation}`}>
          {t.tripRelation[relation]}{" "}
          <Link to={`/arbejdsrum/studieture/${reference}`}>
            {reference} {title}
          </Link>
        </li>
      ))}
      {recommendations.map(({ reference, number, body }) => (
        <li key={`${reference} ${number}`}>
          <Link to={`/arbejdsrum/studieture/${reference}/evaluering/opfoelgning#anbefaling-${number}`}>
            {t.recommendation(reference, number)}
          </Link>
          <br />
          <span className="meta">{body}</span>
        </li>
      ))}
    </LinedList>
  );
}
