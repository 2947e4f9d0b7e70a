import { useFormContext } from 'react-hook-form';
import { TextField } from '../../../../../design/controls/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import type { ProductForm } from '../form/product-form.ts';

interface AddressSectionProps {
  readonly previousSlugs: readonly string[];
  /** Follows the title until somebody types a slug. */
  readonly onType?: () => void;
}

/** The product's name in addresses. */
export function AddressSection({ previousSlugs, onType }: AddressSectionProps) {
  const { register, formState } = useFormContext<ProductForm>();
  return (
    <Section title="Address">
      <TextField
        {...register('slug', onType && { onChange: onType })}
        label="Slug"
        hint={previousSlugs.length > 0 ? undefined : 'Its name in addresses: /products/…'}
        className="font-mono text-[13px]"
        error={errorAt(formState.errors, 'slug')}
      />
      {previousSlugs.length > 0 && (
        <p className="pt-2 text-[13px] break-words text-muted">Also found under {previousSlugs.join(', ')}.</p>
      )}
    </Section>
  );
}
