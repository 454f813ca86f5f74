// Rung: a chromium package of Debian, when we may install packages.
// The shell comes first: browser tests take half the processor time in it. Older Debians only have the whole browser.
import { debianPackages } from './apt.mjs';

export async function aptChromium(root, say) {
  const packages = debianPackages(root, say);
  if (!packages) return [];
  say('installing the Debian package chromium-headless-shell (about 65 MB; a minute or less on most networks)');
  packages.update();
  const name = ['chromium-headless-shell', 'chromium'].find((name) => packages.install(name));
  return name ? [`/usr/bin/${name}`] : [];
}
