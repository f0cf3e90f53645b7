import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { peopleTexts } from "../texts";

/** The link with which somebody chooses a password: shown once. */
export function Invitation({ link }: { link: string }) {
  const t = useTexts(peopleTexts);
  return (
    <Alert tone="success" heading={t.inviteDone} level={2}>
      <p>{t.inviteLead}</p>
      <label className="form-label" htmlFor="invitation">
        {t.inviteLink}
      </label>
      <input id="invitation" className="form-input wide" readOnly value={link} />
    </Alert>
  );
}
