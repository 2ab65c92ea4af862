// What can be wrong with a code, by the names that people can pass on; see pwa/sharing/errors.py.

export const UNKNOWN = 'KR-ONBEKEND';
export const NEWER = 'KR-NIEUWER';
export const CHARACTER = 'KR-TEKEN';
export const BROKEN = 'KR-KAPOT';
export const TOO_BIG = 'KR-TE-GROOT';
export const EXPIRED = 'KR-VERLOPEN';
export const SHAPE = 'KR-VORM';
export const TEXT = 'KR-TEKST';
export const KEY = 'KR-SLEUTEL';

/** A code that can't be read; the message is the fault alone, and nothing of what came in. */
export class Refused extends Error {}

/** @param {string} fault @returns {never} */
export function refuse(fault) {
  throw new Refused(fault);
}

/** @param {number} amount @param {number} most */
export function within(amount, most) {
  if (amount > most) refuse(TOO_BIG);
}
