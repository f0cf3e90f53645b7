import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { HiddenText } from "~/ui/hidden-text";
import { followUpTexts } from "../follow-up-texts";
import type { Recommendation } from "../recommendation";

interface RecommendationRowProps {
  recommendation: Recommendation;
  address: string;
  mayEdit: boolean;
  isFirst: boolean;
  isLast: boolean;
}

/** A recommendation in the list, with what can be done to it. */
export function RecommendationRow(props: RecommendationRowProps) {
  const t = useTexts(followUpTexts);
  const { recommendation, address, mayEdit, isFirst, isLast } = props;
  const { id, number, body, owner } = recommendation;
  const about = <HiddenText>{t.number(number)}</HiddenText>;
  const buttons = [
    { value: "up", label: t.up, shown: !isFirst },
    { value: "down", label: t.down, shown: !isLast },
    { value: "remove", label: t.remove, shown: true },
  ].filter(({ shown }) => shown);
  return (
    <li>
      {number}. {body}
      <Form method="post" className="meta">
        <FormIdentity form="arrange" />
        <HiddenField name="id" value={id} />
        {t.owner}: {owner || t.nobody}
        {mayEdit && (
          <>
            {" · "}
            <Link to={`${address}?ret=${id}`}>
              {t.edit}
              {about}
            </Link>
            {buttons.map(({ value, label }) => (
              <span key={value}>
                {" · "}
                <LinkButton name="do" value={value}>
                  {label}
                  {about}
                </LinkButton>
              </span>
            ))}
          </>
        )}
      </Form>
    </li>
  );
}
