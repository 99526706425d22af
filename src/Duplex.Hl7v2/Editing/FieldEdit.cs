namespace Duplex.Hl7v2.Editing;

/// <summary>A field that was changed or added.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">Where the former field starts in its segment; the segment's end where there was none.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Bytes">What is written instead.</param>
internal readonly record struct FieldEdit(int Number, int Start, int End, ReadOnlyMemory<byte> Bytes);
