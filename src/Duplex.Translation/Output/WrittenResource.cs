using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Output;

/// <summary>A resource as the entry of a Bundle that it is written as, for messages that tell of it in the same words. Never changes.</summary>
internal sealed class WrittenResource
{
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
    public static WrittenResource Of(Resource resource, string reference)
    {
        byte[] name = Encoding.ASCII.GetBytes(reference);
        return OfEntry(
            reference,
            [
                .. TranslatedBundle.EntryStart, .. name, .. TranslatedBundle.EntryResource, .. FhirJson.Serialize(resource),
                .. TranslatedBundle.EntryRequest, .. name, .. TranslatedBundle.EntryEnd,
            ]);
    }

    /// <param name="reference">Its type and id.</param>
    /// <param name="entry">Whole, as the Bundle has it.</param>
    public static WrittenResource OfEntry(string reference, byte[] entry)
    {
        int start = TranslatedBundle.EntryStart.Length + reference.Length + TranslatedBundle.EntryResource.Length;
        int end = entry.Length - TranslatedBundle.EntryRequest.Length - reference.Length - TranslatedBundle.EntryEnd.Length;
        return new WrittenResource(reference, entry, start..end);
    }

    /// <summary>A resource of the caller's own with what was written.</summary>
    public T Read<T>()
        where T : Resource =>
        FhirJson.Parse(_entry.AsSpan(_json), FhirReadMode.Lenient).Resource as T
        ?? throw new InvalidOperationException($"A {typeof(T).Name} that was written could not be read again.");

    /// <summary>Whether both say the same of the same thing.</summary>
    public bool Equals(WrittenResource other) => ReferenceEquals(this, other) || Entry.SequenceEqual(other.Entry);
}
