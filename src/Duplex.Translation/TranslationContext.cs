using Duplex.Hl7v2;
using Duplex.Translation.Coverage;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation;

/// <summary>What is shared while one message is translated: its configuration and what was found wrong with it.</summary>
/// <param name="coverage">Notes where each value went; null where nobody asks.</param>
internal sealed class TranslationContext(TranslationOptions options, CoverageRecorder? coverage = null)
{
    /// <summary>A broken message may be wrong in every line; these many findings say enough of it.</summary>
    private const int MostFindings = 200;

    /// <summary>A power of two.</summary>
    private const int KnownTexts = 64;

    private readonly List<TranslationFinding> _findings = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    private readonly Dictionary<UnmappedCode, int> _unmapped = [];
    private readonly KnownText[] _texts = new KnownText[KnownTexts];

    private MeasureUnit _unit = MeasureUnit.None;
    private int _unitOffset = -1;

    public TranslationOptions Options { get; } = options;

    public CoverageRecorder? Coverage { get; } = coverage;

    /// <summary>How often something was said of the message, whether it became a finding or had been told before.</summary>
    public int Remarks { get; private set; }

    /// <summary>People, organizations and places of the message that is translated.</summary>
    public Messages.Directory Directory { get; set; } = null!;

    /// <summary>MSH-7; absent where the message has none.</summary>
    public Hl7Value MessageTime { get; set; }

    /// <summary>Codes without an equal in FHIR, and how often each stands in the message.</summary>
    public IReadOnlyDictionary<UnmappedCode, int> Unmapped => _unmapped;

    public IReadOnlyList<TranslationFinding> Findings => _findings;

    public void Warn(Hl7Path place, string sentence) => Add(FindingSeverity.Warning, place, sentence);

    public void Warn(string place, string sentence)
    {
        Remarks++;
        if (_findings.Count < MostFindings)
        {
            _findings.Add(new(FindingSeverity.Warning, place, sentence));
        }
    }

    public void Fail(Hl7Path place, string sentence) => Add(FindingSeverity.Error, place, sentence);

    public void Fail(string place, string sentence)
    {
        Remarks++;
        _findings.Add(new(FindingSeverity.Error, place, sentence));
    }

    /// <param name="place">What has no single place in the message, such as a resource that it tells in several.</param>
    public void WarnOnce(string cause, string place, string sentence)
    {
        Remarks++;
        if (_told.Add(cause) && _findings.Count < MostFindings)
        {
            _findings.Add(new(FindingSeverity.Warning, place, sentence));
        }
    }

    /// <summary>A warning that a message gives once, at the first place, however often its cause occurs.</summary>
    public void WarnOnce(string cause, Hl7Path place, string sentence)
    {
        if (_told.Add(cause))
        {
            Warn(place, sentence);
        }
        else
        {
            Remarks++;
        }
    }

    /// <summary>
    /// The trimmed text of a value; null where there is none. A reader looks at a value to decide and then reads it, so that those read
    /// last are remembered.
    /// </summary>
    public string? TextOf(Hl7Value value)
    {
        int offset = value.Offset;
        int length = value.Length;
        if (length == 0)
        {
            return null;
        }

        ref KnownText known = ref _texts[offset & (KnownTexts - 1)];
        if (known.Offset != offset || known.Length != length)
        {
            known = new KnownText(offset, length, value.Trimmed());
        }

        return known.Text;
    }

    /// <summary>OBX-6, which the value and both limits of a range have: the one read last is remembered.</summary>
    public MeasureUnit UnitAt(Hl7Value value, Segments.PlacedSegment obx)
    {
        if (value.Length == 0)
        {
            return MeasureUnit.None;
        }

        if (_unitOffset != value.Offset)
        {
            _unit = obx.Read(6, "", this, MeasureUnit.Read) ?? MeasureUnit.None;
            _unitOffset = value.Offset;
        }

        return _unit;
    }

    /// <summary>A code that a table does not have: it is kept beside the element, and counted for whoever mends the table.</summary>
    public void HasUnmapped(string table, Hl7Path place, string code)
    {
        CountUnmapped(table, place, code);
        if (_told.Add(table))
        {
            Warn(place, $"{place} holds a code that the table {table} does not have; it is kept as sent. Right would be a code of that table, or a line for it in the connection's local codes.");
        }
    }

    /// <summary>Counts such a code where a finding of its own says what became of it.</summary>
    public void CountUnmapped(string table, Hl7Path place, string code)
    {
        Remarks++;
        UnmappedCode key = new(table, new Hl7Path(place.Segment, 1, place.Field).ToString(), UnmappedCode.IsShown(code) ? code : UnmappedCode.Hidden);
        _unmapped[key] = _unmapped.GetValueOrDefault(key) + 1;
    }

    public void Add(FindingSeverity severity, Hl7Path place, string sentence)
    {
        Remarks++;
        if (_findings.Count < MostFindings || severity == FindingSeverity.Error)
        {
            _findings.Add(new(severity, place.ToString(), sentence));
        }
    }

    /// <summary>The findings where the message could be translated after all, though not all of it.</summary>
    public IReadOnlyList<TranslationFinding> AsWarnings() =>
        [.. _findings.Select(finding => finding with { Severity = FindingSeverity.Warning })];
}

/// <param name="Length">0 for none: an empty value is not remembered.</param>
internal readonly record struct KnownText(int Offset, int Length, string? Text);
