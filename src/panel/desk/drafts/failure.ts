import { ApiError } from '../../connection/api-error.ts';

/**
 * Why a text is not recorded. `refused`: the record can never take it as it is, so that only the person can go on. `failed`: the server failed over this
 * one text. `no answer`: none would be taken now.
 */
export const failureOf = (fault: unknown): 'refused' | 'failed' | 'no answer' => {
  if (!(fault instanceof ApiError) || fault.status === 500) return 'failed';
  return fault.status === 400 || fault.status === 413 ? 'refused' : 'no answer';
};
