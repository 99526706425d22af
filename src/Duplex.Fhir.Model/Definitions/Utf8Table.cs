using System.Buffers.Binary;
using System.Numerics;

namespace Duplex.Fhir.Model;

/// <summary>Finds a value by its name in UTF-8: an open hash table, at most half full, over the first and the last bytes.</summary>
internal sealed class Utf8Table<T>
    where T : class
{
    private readonly Slot[] _slots;
    private readonly int _shift;

    public Utf8Table(IReadOnlyCollection<KeyValuePair<byte[], T>> entries)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Count * 2));
        _slots = new Slot[size];
        _shift = 64 - BitOperations.Log2(size);
        foreach (var (name, value) in entries)
        {
            var start = StartOf(name);
            var index = IndexOf(name, start);
            while (_slots[index].Value is not null)
            {
                index = (index + 1) & (_slots.Length - 1);
            }

            _slots[index] = new Slot(start, name, value);
        }
    }

    public T? Find(ReadOnlySpan<byte> name)
    {
        var start = StartOf(name);
        var slots = _slots;
        for (var index = IndexOf(name, start); (uint)index < (uint)slots.Length; index = (index + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[index];
            if (slot.Value is null)
            {
                return null;
            }

            // Up to 8 bytes, the start and the length are the whole name.
            if (slot.Start == start && slot.Name.Length == name.Length && (name.Length <= 8 || name[8..].SequenceEqual(slot.Name.AsSpan(8))))
            {
                return slot.Value;
            }
        }

        return null;
    }

    private static ulong StartOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(name),
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(name) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]) << 32),
        > 0 => name[0] | ((ulong)name[name.Length / 2] << 8) | ((ulong)name[^1] << 16),
        _ => 0,
    };

    private int IndexOf(ReadOnlySpan<byte> name, ulong start)
    {
        var end = name.Length > 8 ? BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]) : 0;
        return (int)(((start + (ulong)name.Length) * 0x9E3779B97F4A7C15 ^ (end * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15 >> _shift);
    }

    private readonly record struct Slot(ulong Start, byte[] Name, T Value);
}
