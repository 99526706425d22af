using System.Text;
using Duplex.Hl7v2;

namespace Duplex.Translation.Coverage;

/// <summary>Notes during a translation which bytes of the message went into which element.</summary>
internal sealed class CoverageRecorder
{
    private readonly Dictionary<int, List<CoverageMark>> _marks = [];
    private readonly Stack<int> _lengths = new();
    private readonly StringBuilder _target = new();

    /// <summary>How many times without an offset took that of the sender's zone.</summary>
    public int TimesWithoutZone { get; private set; }

    /// <summary>What is read until <see cref="Leave"/> goes below this element, or into this resource where none is open.</summary>
    public void Enter(string element)
    {
        _lengths.Push(_target.Length);
        Append(_target, element);
    }

    public void Leave() => _target.Length = _lengths.Pop();

    /// <summary>What is read until <see cref="EndResource"/> goes into another resource, whatever element is open.</summary>
    public string BeginResource(string type)
    {
        string before = _target.ToString();
        _target.Clear().Append(type);
        return before;
    }

    public void EndResource(string before) => _target.Clear().Append(before);

    /// <param name="decides">The value is not copied: what the element says goes by it.</param>
    public void Take(Hl7Value value, string element, bool decides = false)
    {
        if (value.Bytes.IsEmpty)
        {
            return;
        }

        StringBuilder target = new(_target.ToString());
        Append(target, element);
        Mark(value, target.ToString(), cleared: false, decides);
    }

    public void Clear(Hl7Value value, string element) => Mark(value, $"{_target}.{element}".TrimStart('.'), cleared: true, decides: false);

    /// <summary>What was read here is not copied after all: it only decided something.</summary>
    public void Decide(Hl7Value value)
    {
        int end = value.Offset + value.Bytes.Length;
        for (int offset = value.Offset; offset < end; offset++)
        {
            if (_marks.TryGetValue(offset, out List<CoverageMark>? marks))
            {
                for (int i = 0; i < marks.Count; i++)
                {
                    marks[i] = marks[i] with { Decides = true };
                }
            }
        }
    }

    public void AssumeZone() => TimesWithoutZone++;

    /// <summary>The targets of the value that starts here.</summary>
    public IReadOnlyList<CoverageMark> At(int offset) => _marks.TryGetValue(offset, out List<CoverageMark>? marks) ? marks : [];

    /// <summary>Marks of whole fields, whose parts are covered with them.</summary>
    public IEnumerable<CoverageMark> Wide => _marks.Values.SelectMany(marks => marks);

    private static void Append(StringBuilder target, string element)
    {
        if (element.Length == 0)
        {
            return;
        }

        if (target.Length > 0)
        {
            target.Append('.');
        }

        target.Append(element);
    }

    private void Mark(Hl7Value value, string target, bool cleared, bool decides)
    {
        if (!_marks.TryGetValue(value.Offset, out List<CoverageMark>? marks))
        {
            _marks[value.Offset] = marks = [];
        }

        CoverageMark mark = new(value.Offset, value.Offset + value.Bytes.Length, target, cleared, decides);
        if (!marks.Contains(mark))
        {
            marks.Add(mark);
        }
    }
}

/// <param name="Start">Place in the message's bytes.</param>
/// <param name="End">Behind the last byte.</param>
internal readonly record struct CoverageMark(int Start, int End, string Target, bool IsCleared, bool Decides);
