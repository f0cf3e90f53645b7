import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinkButton } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
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
  return (
    <li>
      <p>
        {number}. {body}
        <br />
        <span className="meta">
          {t.owner}: {owner || t.nobody}
        </span>
      </p>
      {mayEdit && (
        <ButtonRow>
          <Link to={`${address}?ret=${id}`}>
            {t.edit}
            {about}
          </Link>
          <RowForm form="move" id={id}>
            {!isFirst && (
              <LinkButton name="direction" value="up">
                {t.up}
                {about}
              </LinkButton>
            )}
            {!isLast && (
              <LinkButton name="direction" value="down">
                {t.down}
                {about}
              </LinkButton>
            )}
          </RowForm>
          <RowForm form="remove" id={id}>
            <LinkButton>
              {t.remove}
              {about}
            </LinkButton>
          </RowForm>
        </ButtonRow>
      )}
    </li>
  );
}

function RowForm({ form, id, children }: { form: string; id: string; children: React.ReactNode }) {
  return (
    <Form method="post">
      <FormIdentity form={form} />
      <HiddenField name="id" value={id} />
      {children}
    </Form>
  );
}
