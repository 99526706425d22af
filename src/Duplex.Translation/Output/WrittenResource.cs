using System.Buffers;
using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Output;

/// <summary>A resource as the entry of a Bundle that it is written as, for messages that tell of it in the same words. Never changes.</summary>
internal sealed class WrittenResource
{
    private static int _last;

    private readonly WrittenForm? _form;
    private readonly string[] _texts = [];
    private readonly ReadOnlyMemory<byte> _data;
    private byte[]? _entry;
    private int _number;

    private WrittenResource(string reference, byte[] entry) => (Reference, _entry) = (reference, entry);

    /// <param name="reference">Its type and id.</param>
    /// <param name="form">Filled only where the entry is wanted.</param>
    /// <param name="texts">In the order of the form's numbers.</param>
    /// <param name="data">Where the form has a place for bytes.</param>
    public WrittenResource(string reference, WrittenForm form, string[] texts, ReadOnlyMemory<byte> data) => (Reference, _form, _texts, _data) = (reference, form, texts, data);

    /// <summary>Such as <c>Practitioner/{id}</c>.</summary>
    public string Reference { get; }

    /// <summary>Told apart from all others of this process by it.</summary>
    public int Number => _number != 0 ? _number : _number = Interlocked.Increment(ref _last);

    /// <summary>The whole entry.</summary>
    public ReadOnlySpan<byte> Entry
    {
        get
        {
            if (_entry is null)
            {
                byte[] entry = new byte[_form!.LengthWith(Reference, _texts, _data)];
                _form.Write(Reference, _texts, _data, entry);
                _entry = entry;
            }

            return _entry;
        }
    }

    /// <param name="resource">With an id.</param>
    /// <param name="reference">Its type and id.</param>
    public static WrittenResource Of(Resource resource, string reference)
    {
        byte[] name = Encoding.ASCII.GetBytes(reference);
        return new(
            reference,
            [
                .. TranslatedBundle.EntryStart, .. name, .. TranslatedBundle.EntryResource, .. FhirJson.Serialize(resource),
                .. TranslatedBundle.EntryRequest, .. name, .. TranslatedBundle.EntryEnd,
            ]);
    }

    public void WriteTo(IBufferWriter<byte> output)
    {
        if (_entry is not null)
        {
            output.Write(_entry);
            return;
        }

        int length = _form!.LengthWith(Reference, _texts, _data);
        _form.Write(Reference, _texts, _data, output.GetSpan(length));
        output.Advance(length);
    }

    /// <summary>A resource of the caller's own with what was written.</summary>
    public T Read<T>()
        where T : Resource
    {
        ReadOnlySpan<byte> json = Entry[(TranslatedBundle.EntryStart.Length + Reference.Length + TranslatedBundle.EntryResource.Length)..^(TranslatedBundle.EntryRequest.Length + Reference.Length + TranslatedBundle.EntryEnd.Length)];
        return FhirJson.Parse(json, FhirReadMode.Lenient).Resource as T
            ?? throw new InvalidOperationException($"A {typeof(T).Name} that was written could not be read again.");
    }

    /// <summary>Whether both say the same of the same thing.</summary>
    public bool Equals(WrittenResource other) => ReferenceEquals(this, other) || Entry.SequenceEqual(other.Entry);
}
