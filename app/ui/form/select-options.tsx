import type { Option, OptionGroup } from "./options";

interface SelectOptionsProps {
  options: readonly (Option | OptionGroup)[];
  /** The text of an empty first option, e.g. »Vælg ansvarlig«. */
  placeholder?: string;
}

export function SelectOptions({ options, placeholder }: SelectOptionsProps) {
  return (
    <>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map((option) =>
        "options" in option ? (
          <optgroup key={option.label} label={option.label}>
            <SelectOptions options={option.options} />
          </optgroup>
        ) : (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ),
      )}
    </>
  );
}
