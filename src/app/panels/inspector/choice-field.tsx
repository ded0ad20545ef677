import { Select } from '@mantine/core';
import { Icon } from '../../shell/icons.tsx';
import { FieldFrame } from './field-frame.tsx';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly testId: string;
  readonly onCommit: (value: T) => void;
}

/** One of a few. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, hint, value, choices, testId, onCommit } = props;
  return (
    <FieldFrame label={label} hint={hint} wide>
      {(ids) => (
        <Select
          id={ids.input}
          flex={1}
          variant="unstyled"
          data-testid={testId}
          data={[...choices]}
          value={value}
          allowDeselect={false}
          withCheckIcon={false}
          onChange={(chosen) => {
            const choice = choices.find((candidate) => candidate.value === chosen);
            if (choice && choice.value !== value) {
              onCommit(choice.value);
            }
          }}
          rightSection={<Icon name="down" size={12} />}
          rightSectionWidth={22}
          rightSectionPointerEvents="none"
          maxDropdownHeight={240}
          classNames={{ input: 'choice-input', dropdown: 'menu', option: 'menu-item' }}
        />
      )}
    </FieldFrame>
  );
}
