using System.Buffers;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Output;

/// <summary>A resource as the entry of a Bundle that it is written as, for messages that tell of it in the same words. Never changes.</summary>
internal sealed class WrittenResource
{
    /// <summary>At least what stands around a resource in its entry.</summary>
    private const int RoomOfEntry = 128;

    private static int _last;

    private readonly byte[] _entry;
    private readonly System.Range _json;

    private WrittenResource(string reference, byte[] entry, System.Range json)
    {
        Reference = reference;
        _entry = entry;
        _json = json;
    }

    /// <summary>Such as <c>Practitioner/{id}</c>.</summary>
    public string Reference { get; }

    /// <summary>Told apart from all others of this process by it.</summary>
    public int Number { get; } = Interlocked.Increment(ref _last);

    /// <summary>The whole entry.</summary>
    public ReadOnlySpan<byte> Entry => _entry;

    /// <param name="resource">With an id.</param>
    /// <param name="reference">Its type and id.</param>
    public static WrittenResource Of(Resource resource, string reference) => Of(reference, FhirJson.Serialize(resource));

    /// <param name="reference">Its type and id.</param>
    public static WrittenResource Of(string reference, ReadOnlySpan<byte> json)
    {
        ArrayBufferWriter<byte> output = new(json.Length + (2 * reference.Length) + RoomOfEntry);
        TranslatedBundle.OpenEntry(output, reference);
        int start = output.WrittenCount;
        output.Write(json);
        int end = output.WrittenCount;
        TranslatedBundle.CloseEntry(output, reference);
        return new WrittenResource(reference, output.WrittenSpan.ToArray(), start..end);
    }

    /// <summary>A resource of the caller's own with what was written.</summary>
    public T Read<T>()
        where T : Resource =>
        FhirJson.Parse(_entry.AsSpan(_json), FhirReadMode.Lenient).Resource as T
        ?? throw new InvalidOperationException($"A {typeof(T).Name} that was written could not be read again.");

    /// <summary>Whether both say the same of the same thing.</summary>
    public bool Equals(WrittenResource other) => ReferenceEquals(this, other) || Entry.SequenceEqual(other.Entry);
}
