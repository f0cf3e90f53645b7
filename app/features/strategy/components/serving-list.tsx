import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { LinedList } from "~/ui/lined-list";
import { effortTexts } from "../effort-texts";
import { servingKinds } from "../progress";
import { progressTexts } from "../progress-texts";
import type { ServingLine } from "../servings.server";

interface ServingListProps {
  servings: readonly ServingLine[];
  /** The effort whose own trips may be taken away here; null where the viewer may not. */
  editing: string | null;
}

/** What serves an effort and everything below it, kind by kind. */
export function ServingList({ servings, editing }: ServingListProps) {
  const t = useTexts(effortTexts);
  const { oneOf } = useTexts(progressTexts);
  if (servings.length === 0) return null;
  return (
    <Form method="post">
      <FormIdentity form="unlink" />
      <LinedList>
        {servingKinds.flatMap((kind) =>
          servings
            .filter((serving) => serving.kind === kind)
            .map(({ key, name, to, efforts }) => (
              <li key={`${kind} ${key}`}>
                <Link to={to}>{name}</Link> <span className="meta">({oneOf[kind]})</span>{" "}
                {kind === "trip" && editing && efforts.includes(editing) && (
                  <LinkButton
                    className="small-text"
                    name="reference"
                    value={key}
                    aria-label={t.unlinkNamed(name)}
                  >
                    {t.unlink}
                  </LinkButton>
                )}
              </li>
            )),
        )}
      </LinedList>
    </Form>
  );
}
