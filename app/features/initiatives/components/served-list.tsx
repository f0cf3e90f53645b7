import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import type { ServeesOfStrategy } from "../servees.server";
import { initiativeTexts } from "../texts";

/** The points and efforts that an initiative serves, each with its strategy. */
export function ServedList({ served }: { served: readonly ServeesOfStrategy[] }) {
  const t = useTexts(initiativeTexts);
  if (served.length === 0) return <p className="meta">{t.servesNothing}</p>;
  return (
    <LinedList>
      {served.map(({ slug, name, points, efforts }) => (
        <li key={slug}>
          <Link to={`/arbejdsrum/strategi/${slug}`}>{name}</Link>
          <ul>
            {points.map((point) => (
              <li key={point.id}>{point.name}</li>
            ))}
            {efforts.map((effort) => (
              <li key={effort.id}>
                <Link to={`/arbejdsrum/strategi/${slug}/indsatser/${effort.slug}`}>{effort.name}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </LinedList>
  );
}
