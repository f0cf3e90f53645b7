import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import { Paragraphs } from "~/ui/paragraphs";
import type { ProjectStep } from "../project-steps.server";
import { stepTexts } from "../step-texts";
import { projectTexts } from "../texts";

/** The steps of a project's life so far. */
export function StepHistory({ steps }: { steps: readonly ProjectStep[] }) {
  const t = useTexts(stepTexts);
  const words = useTexts(projectTexts);
  if (steps.length === 0) return <p className="meta">{words.noHistory}</p>;
  return (
    <LinedList>
      {steps.map(({ command, toStatus, onDate, note }, index) => (
        <li key={index}>
          <strong>{t.past[command]}</strong>{" "}
          <span className="meta">
            {[
              (command === "registerProject" || command === "reopenProject") &&
                t.asStatus(words.status[toStatus].toLocaleLowerCase("da")),
              onDate ? formatPartial(onDate) : t.dateUnknown,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
          {note && <Paragraphs text={note} />}
        </li>
      ))}
    </LinedList>
  );
}
