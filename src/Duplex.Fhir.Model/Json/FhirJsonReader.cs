using System.Buffers;
using System.Text.Json;

namespace Duplex.Fhir.Model;

/// <summary>Reads a resource tree from UTF-8 JSON and collects faults with their paths.</summary>
internal ref partial struct FhirJsonReader
{
    private readonly byte[] _source;
    private readonly int _origin;
    private readonly bool _strict;
    private readonly int _maxDepth;
    private readonly string? _root;
    private readonly List<FhirIssue> _issues = [];
    private readonly Frame[] _frames = ArrayPool<Frame>.Shared.Rent(FhirReadOptions.MaxDepth + 1);
    private Utf8JsonReader _json;
    private int _depth = -1;

    /// <param name="source">UTF-8; kept by what is read.</param>
    /// <param name="mode">Strict or lenient.</param>
    /// <param name="root">The path of what is read in a larger document, which opens <paramref name="above"/> levels around it.</param>
    /// <param name="above">Levels of nesting that the larger document used.</param>
    public FhirJsonReader(byte[] source, FhirReadMode mode, string? root = null, int above = 0)
    {
        _root = root;
        _maxDepth = FhirReadOptions.MaxDepth - above;
        _source = source;
        _origin = source.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        _strict = mode == FhirReadMode.Strict;
        _json = new Utf8JsonReader(source.AsSpan(_origin), new JsonReaderOptions { MaxDepth = _maxDepth });
    }

    public readonly JsonTokenType TokenType => _json.TokenType;

    public FhirReadResult ReadDocument()
    {
        Resource? resource = null;
        Read(ref resource, static (ref FhirJsonReader reader) => reader.ReadResource());
        return new FhirReadResult(resource, _issues);
    }

    /// <summary>Reads one entry of a Bundle that stands alone in the source.</summary>
    public BundleEntry? ReadBundleEntry(out IReadOnlyList<FhirIssue> issues)
    {
        BundleEntry? entry = null;
        Read(ref entry, static (ref FhirJsonReader reader) =>
        {
            var read = new BundleEntry();
            if (reader._json.TokenType == JsonTokenType.StartObject)
            {
                reader.ReadMembers(read);
                return read;
            }

            reader.Fault("structure", $"{KindOf(reader._json.TokenType)} stands here; right would be an object in braces.");
            reader._json.Skip();
            return null;
        });
        issues = _issues;
        return entry;
    }

    private void Read<T>(ref T? target, RootReader<T> read)
        where T : class
    {
        try
        {
            _json.Read();
            target = read(ref this);
            if (target is not null && _json.Read())
            {
                Report("invalid", "Something follows the resource; a document holds one.", FhirIssueSeverity.Fatal);
            }
        }
        catch (JsonException)
        {
            if (IsTooDeep())
            {
                Report("too-costly", $"Objects and arrays are nested deeper than {FhirReadOptions.MaxDepth} levels.", FhirIssueSeverity.Fatal, _origin + (int)_json.BytesConsumed);
            }
            else
            {
                var (offset, message) = NoJson(isRead: target is not null);
                Report("invalid", message, FhirIssueSeverity.Fatal, offset);
            }
        }
        finally
        {
            // Cleared, because a pooled frame must not keep a resource alive.
            ArrayPool<Frame>.Shared.Return(_frames, clearArray: true);
        }

        if (_issues.Exists(issue => issue.Severity <= FhirIssueSeverity.Error))
        {
            target = null;
        }
    }

    public readonly bool TryGetInt32(out int value) => _json.TryGetInt32(out value);

    /// <summary>Whether the number at the reader is written with a minus; R4 knows no integer -0.</summary>
    public readonly bool HasMinus => _json.ValueSpan[0] == '-';

    /// <summary>The text of the scalar at the reader as a slice of the source; false where it holds escapes.</summary>
    public readonly bool TryGetSlice(out byte[] source, out int start, out int length)
    {
        source = _source;
        start = _origin + (int)_json.TokenStartIndex + (_json.TokenType == JsonTokenType.String ? 1 : 0);
        length = _json.ValueSpan.Length;
        return !_json.ValueIsEscaped;
    }

    /// <summary>The string at the reader; null where an escape is half of a surrogate pair.</summary>
    public readonly string? Unescaped()
    {
        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A string that is not a FHIR element: ids and extension URLs.</summary>
    public string? Text()
    {
        if (_json.TokenType == JsonTokenType.String && Unescaped() is { } text)
        {
            if (text.Length == 0)
            {
                Fault("value", "The text is empty; leave the property out instead.");
            }

            return text;
        }

        WrongKind("text in quotation marks");
        return null;
    }

    public Resource? Resource()
    {
        var resource = ReadResource();
        if (resource is null)
        {
            KeepRaw();
        }

        return resource;
    }

    public T? Object<T>(T target)
        where T : Base => ReadObject(target) ? target : null;

    public T? Primitive<T>(T target)
        where T : PrimitiveType
    {
        ReadPrimitive(target);
        return target.IsEmpty ? null : target;
    }

    public DataType? Choice(DataType? current)
    {
        ref readonly var frame = ref _frames[_depth];
        var name = frame.Name!;
        if (current is not null && current.TypeInfo.Name != name.Type)
        {
            Fault("structure", $"{name.Property.Name} is given with two types; give it once.");
            KeepRaw();
            return current;
        }

        var target = current ?? name.Create!();
        if (target is PrimitiveType primitive)
        {
            return Primitive(primitive);
        }

        return ReadObject(target) ? target : null;
    }

    /// <summary>Whether the reader stopped because one more object or array would be opened than is allowed.</summary>
    private readonly bool IsTooDeep()
    {
        var open = _json.CurrentDepth + (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        var rest = _source.AsSpan(_origin + (int)_json.BytesConsumed).TrimStart(" \t\r\n,:"u8);
        return open >= _maxDepth && (rest.StartsWith("{"u8) || rest.StartsWith("["u8));
    }

    private bool ReadObject(Base target)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            WrongKind("an object in braces");
            return false;
        }

        ReadMembers(target);
        return true;
    }

    /// <summary>Reads the resource at the reader; where it can't, reports that and stays there.</summary>
    private Resource? ReadResource()
    {
        // Without a type there is nothing to hold the properties: at the root that is fatal even to a lenient reader.
        var gravity = _depth < 0 ? FhirIssueSeverity.Fatal : Gravity;
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Report("structure", $"{KindOf(_json.TokenType)} stands here; right would be a resource: an object in braces with a resourceType.", gravity);
            return null;
        }

        if (FindResourceType(out var named) is { } resource)
        {
            ReadMembers(resource);
            return resource;
        }

        Report(
            named ? "value" : "required",
            named ? "The resourceType is not one of FHIR R4." : "There is no resourceType; a resource starts with one.",
            gravity);
        return null;
    }

    private readonly Resource? FindResourceType(out bool named)
    {
        named = false;
        var ahead = _json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            named = NamesType(in ahead);
            ahead.Read();
            if (!named)
            {
                ahead.Skip();
                continue;
            }

            return ahead.TokenType == JsonTokenType.String && !ahead.ValueIsEscaped ? FhirModel.CreateResource(ahead.ValueSpan) : null;
        }

        return null;
    }

    private delegate T? RootReader<T>(ref FhirJsonReader reader)
        where T : class;

    private struct Frame
    {
        public Base Node;

        /// <summary>The property being read; null between properties.</summary>
        public JsonName? Name;

        /// <summary>Whether it is the underscored property that holds a primitive's id and extensions.</summary>
        public bool IsCompanion;

        /// <summary>The item being read in a list, else -1.</summary>
        public int Index;

        /// <summary>The lists, by index of their property, in which null stood for an item.</summary>
        public ulong NullSlots;

        /// <summary>The names of what R4 does not define, once there is one.</summary>
        public HashSet<string>? Unknown;
    }
}
