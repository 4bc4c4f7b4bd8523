import { useMemo } from 'react';
import type { Camera } from '../../../server/model/saved.ts';
import { useAddress } from '../../app/address.tsx';
import type { Light, Scene } from '../../picture/index.ts';
import { toLit } from '../../saved/marks.ts';
import { useWorkbook } from '../../saved/workbook.tsx';

/** What the step that is shown lights and where it looks; nothing while no story is played. */
export function useStory(scene: Scene | undefined): { light?: Pick<Light, 'near'>; camera?: Camera } {
  const { state } = useAddress();
  const { work } = useWorkbook();
  const step = state.step === undefined ? undefined : work.steps[state.step - 1];
  return useMemo(() => {
    if (!scene || !step) return {};
    const near = toLit(
      scene,
      step.lit.map(({ target }) => target),
    );
    return { light: { near }, ...(step.camera ? { camera: { ...step.camera } } : {}) };
  }, [scene, step]);
}
