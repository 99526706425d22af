using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Output;

/// <summary>
/// A resource as it is written with some of its texts left open: for what messages tell in the same words of other patients, visits and
/// times. Never changes.
/// </summary>
internal sealed class WrittenForm
{
    /// <summary>Stands in a resource that a form is made of where its id is to be.</summary>
    public const string Id = "\u00010";

    /// <summary>Stand where the further texts are to be, in the order of <see cref="Fill(string, string[])"/>.</summary>
    public const string First = "\u00011";

    /// <inheritdoc cref="First"/>
    public const string Second = "\u00012";

    /// <inheritdoc cref="First"/>
    public const string Third = "\u00013";

    /// <inheritdoc cref="First"/>
    public const string Fourth = "\u00014";

    /// <summary>Stands where bytes are to be, in base64.</summary>
    public const string Data = "\u00019";

    /// <summary>Where type and id stand together.</summary>
    private const int Name = -1;

    private const int DataNumber = 9;

    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter).Where(letter => letter is not ('"' or '\\'))]);

    private readonly string _type;
    private readonly byte[][] _between;
    private readonly int[] _open;
    private readonly int _length;

    private WrittenForm(string type, List<byte[]> between, List<int> open)
    {
        _type = type;
        _between = [.. between];
        _open = [.. open];
        _length = _between.Sum(part => part.Length);
    }

    /// <summary>What begins an open text as it is written: no text of a message holds the character, and none that holds its escape is written so.</summary>
    private static ReadOnlySpan<byte> Opening => "\"\\u0001"u8;

    /// <summary>Whether a text stands in JSON as it is.</summary>
    public static bool CanHold(string text) => !text.AsSpan().ContainsAnyExcept(Plain);

    /// <param name="resource">With <see cref="Id"/> as its id.</param>
    public static WrittenForm Of(Resource resource)
    {
        List<byte[]> between = [TranslatedBundle.EntryStart.ToArray()];
        List<int> open = [Name];
        ReadOnlySpan<byte> rest = (byte[])[.. TranslatedBundle.EntryResource, .. FhirJson.Serialize(resource), .. TranslatedBundle.EntryRequest];
        while (rest.IndexOf(Opening) is var at and >= 0)
        {
            between.Add(rest[..(at + 1)].ToArray());
            open.Add(rest[at + Opening.Length] - '0');
            rest = rest[(at + Opening.Length + 1)..];
        }

        between.Add(rest.ToArray());
        open.Add(Name);
        between.Add(TranslatedBundle.EntryEnd.ToArray());
        return new(resource.TypeName, between, open);
    }

    /// <summary>The resource with this id and these texts, each of which <see cref="CanHold"/>.</summary>
    public WrittenResource Fill(string id, params string[] texts) => new($"{_type}/{id}", this, texts, default);

    /// <summary>The resource with this id and these bytes.</summary>
    public WrittenResource Fill(string id, ReadOnlyMemory<byte> data) => new($"{_type}/{id}", this, [], data);

    /// <summary>How many bytes <see cref="Write"/> takes.</summary>
    public int LengthWith(string reference, string[] texts, ReadOnlyMemory<byte> data)
    {
        int length = _length;
        foreach (int open in _open)
        {
            length += open == DataNumber ? Base64.GetMaxEncodedToUtf8Length(data.Length) : TextOf(open, reference, texts).Length;
        }

        return length;
    }

    /// <summary>The whole entry.</summary>
    public void Write(string reference, string[] texts, ReadOnlyMemory<byte> data, Span<byte> target)
    {
        for (int index = 0; index < _open.Length; index++)
        {
            _between[index].CopyTo(target);
            target = target[_between[index].Length..];
            if (_open[index] == DataNumber)
            {
                Base64.EncodeToUtf8(data.Span, target, out _, out int written);
                target = target[written..];
            }
            else
            {
                target = target[Encoding.ASCII.GetBytes(TextOf(_open[index], reference, texts), target)..];
            }
        }

        _between[^1].CopyTo(target);
    }

    private ReadOnlySpan<char> TextOf(int open, string reference, string[] texts) => open switch
    {
        Name => reference,
        0 => reference.AsSpan(_type.Length + 1),
        _ => texts[open - 1],
    };
}
