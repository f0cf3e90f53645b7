import type { MouseEvent } from "react";
import { useTexts } from "~/shared/texts";
import { LinkButton } from "~/ui/button";
import { HiddenText } from "~/ui/hidden-text";
import { Icon } from "~/ui/icon";
import { LinedList } from "~/ui/lined-list";
import { type Answer, isUsed } from "../answers";
import { evaluationTexts } from "../texts";

interface AnswersProps {
  answers: readonly Answer[];
  /** The section's text, to say which answers it holds already. */
  body: string;
  onInsert: (event: MouseEvent, answer: Answer) => void;
}

/** What the contributions say, each with a button that puts it into the text beside it. */
export function Answers({ answers, body, onInsert }: AnswersProps) {
  const t = useTexts(evaluationTexts);
  if (answers.length === 0) return <p className="meta">{t.contributionsSilent}</p>;
  return (
    <div>
      <p className="form-label m-0">{t.contributionsSay(answers.length)}</p>
      <LinedList>
        {answers.map((answer) => (
          <li key={answer.id}>
            {t.quoted(answer.text)}
            <br />
            <span className="meta">
              {[answer.author, answer.topic].filter(Boolean).join(", ")} ·{" "}
              {isUsed(body, answer) ? (
                <>
                  <Icon name="check" /> {t.used}
                </>
              ) : (
                <LinkButton
                  className="small-text"
                  name="insert"
                  value={answer.id}
                  onClick={(event) => onInsert(event, answer)}
                >
                  {t.insert}
                  <HiddenText>{t.insertFrom(answer.author)}</HiddenText>
                </LinkButton>
              )}
            </span>
          </li>
        ))}
      </LinedList>
    </div>
  );
}
