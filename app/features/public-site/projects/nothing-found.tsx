import { useTexts } from "~/shared/texts";
import { projectsAddress } from "../addresses";
import type { Catalogue } from "./catalogue.server";
import { questionAddress } from "./project-search";
import { projectTexts } from "./project-texts";

/** What to leave out of a question that nothing answers. */
export function NothingFound({ looser }: Pick<Catalogue, "looser">) {
  const t = useTexts(projectTexts);
  if (looser.length === 0) return <p>{t.loosenNothing}</p>;
  return (
    <>
      <p>{t.loosenLead}</p>
      <ul>
        {looser.map(({ field, question, found }) => (
          <li key={field}>
            <a href={questionAddress(projectsAddress, question)}>{t.loosen(t.filterNames[field], found)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
