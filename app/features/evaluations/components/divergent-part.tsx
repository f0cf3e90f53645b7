import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Icon } from "~/ui/icon";
import { TextSection } from "~/ui/text-section";
import { Voice } from "~/ui/voice";
import type { EvaluationView } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";
import { Paragraphs } from "./paragraphs";

interface DivergentPartProps {
  divergent: EvaluationView["divergent"];
  number: number;
  address: string;
  mayAdd: boolean;
  mayChange: boolean;
}

/** The divergent assessments, each in its author's own words. */
export function DivergentPart({ divergent, number, address, mayAdd, mayChange }: DivergentPartProps) {
  const t = useTexts(evaluationTexts);
  return (
    <TextSection
      id="afvigende"
      heading={t.numbered(number, t.divergent)}
      action={mayAdd && <Link to={`${address}/afvigende`}>{t.addDivergent}</Link>}
    >
      {divergent.length === 0 && <p>{t.noDivergent}</p>}
      {divergent.map(({ id, author, committee, about, body, isMine }) => (
        <Voice
          key={id}
          speaker={
            <>
              {[author, committee === author ? null : committee].filter(Boolean).join(", ")}.{" "}
              {isMine && mayChange ? (
                <Link to={`${address}/afvigende?ret=${id}`}>{t.changeIt}</Link>
              ) : (
                <>
                  <Icon name="lock" /> {t.onlyAuthor} {t.willBePublic}
                </>
              )}
            </>
          }
        >
          {about && (
            <p>
              <strong>{about}</strong>
            </p>
          )}
          <Paragraphs text={body} />
        </Voice>
      ))}
    </TextSection>
  );
}
