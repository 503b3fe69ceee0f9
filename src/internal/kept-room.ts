/** A longer text gets room of its own, so that no memory is held for it afterwards. */
const MOST = 1 << 16

/**
 * Working memory kept from call to call: making it anew for each text would cost more than using it. What was written before is
 * still there, so whoever takes it fills what is read. To be used up before the next call takes it.
 */
export class KeptRoom<T> {
  private room: T | null = null
  private size = 0

  /** @param make makes room for so many items. */
  constructor(private readonly make: (size: number) => T) {}

  /** Room for at least `size` items. */
  take(size: number): T {
    if (size > MOST) return this.make(size)
    if (this.room === null || size > this.size) {
      this.size = Math.min(MOST, Math.max(1024, 2 * size))
      this.room = this.make(this.size)
    }
    return this.room
  }
}
