import { useTexts } from "~/shared/texts";
import { Icon } from "../icon";
import { uiTexts } from "../texts";

interface SearchFormProps {
  id?: string;
  action: string;
  label: string;
  name?: string;
  defaultValue?: string;
}

export function SearchForm({ id, action, label, name = "q", defaultValue }: SearchFormProps) {
  const t = useTexts(uiTexts);
  return (
    <search id={id}>
      <form method="get" action={action}>
        <div className="form-group search">
          <label className="form-label" htmlFor={name}>
            {label}
          </label>
          <div className="search-row">
            <input className="form-input" id={name} name={name} type="search" defaultValue={defaultValue} />
            <button className="button button-primary" type="submit">
              <Icon name="search" size="plain" />
              {t.searchLabel}
            </button>
          </div>
        </div>
      </form>
    </search>
  );
}
