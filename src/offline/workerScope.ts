/* The types of a service worker’s global scope that `worker.ts` needs: TypeScript’s own cannot be used beside those of a page. */

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

/** `ExtendableEvent`. */
export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** `FetchEvent`. */
export interface RequestEvent extends LifeEvent {
  readonly request: Request;
  /** What the browser asked the host for while the worker was started; undefined where it did not. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
