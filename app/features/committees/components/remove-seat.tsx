import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormIdentity } from "~/ui/form/form-key";
import { committeeTexts } from "../texts";

/** Takes away a seat that was never held. */
export function RemoveSeat() {
  const t = useTexts(committeeTexts);
  return (
    <div className="mt-7">
      <Fold summary={t.removeSeat}>
        <p>{t.removeSeatLead}</p>
        <Form method="post">
          <FormIdentity form="remove" />
          <Button kind="warning">{t.removeSeat}</Button>
        </Form>
      </Fold>
    </div>
  );
}
