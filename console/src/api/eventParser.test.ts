import { expect, test } from 'vitest';
import { eventLimit, EventParser } from './eventParser';

const stream = ': hello\r\n\r\nevent: loop\r\nid: 7\r\ndata: {"a":\r\ndata: 1}\r\n\r\ndata:x\n\n';
const expected = [
  { type: 'loop', id: '7', data: '{"a":\n1}' },
  { type: 'message', id: '7', data: 'x' },
];

test('Events are the same however the stream is cut', () => {
  for (let size = 1; size <= stream.length; size += 1) {
    const parser = new EventParser();
    const events = [];
    for (let at = 0; at < stream.length; at += size) events.push(...parser.push(stream.slice(at, at + size)));
    expect(events).toEqual(expected);
  }
});

test('A comment or an id alone is no event', () => {
  expect(new EventParser().push(': still here\n\nid: 3\n\n')).toEqual([]);
});

test('An event past the limit is refused', () => {
  const parser = new EventParser();
  parser.push('data: ');
  expect(() => parser.push('x'.repeat(eventLimit))).toThrow(RangeError);
});
