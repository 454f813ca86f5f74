/** A button. With an icon alone, `label` is its name; otherwise it is the text. */
import type { ButtonHTMLAttributes } from 'react';
import './button.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'type'> {
  readonly label: string;
  readonly icon?: IconName;
  readonly iconOnly?: boolean;
  readonly kind?: 'plain' | 'primary' | 'quiet';
}

export function Button({ label, icon, iconOnly = false, kind = 'plain', className, ...rest }: ButtonProps) {
  const classes = ['button', `button-${kind}`, iconOnly ? 'button-icon' : '', className ?? '']
    .filter(Boolean)
    .join(' ');
  return (
    <button {...rest} type="button" className={classes} {...(iconOnly ? { 'aria-label': label, title: label } : {})}>
      {icon && <Icon name={icon} />}
      {!iconOnly && <span className="button-label">{label}</span>}
    </button>
  );
}
