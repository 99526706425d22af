namespace Duplex.Translation.Coverage;

/// <summary>
/// Finds the marks of whole fields and components that a value lies in. Values are asked for in the order of the message, so that
/// each mark is looked at once, however long the message is.
/// </summary>
/// <param name="marks">In any order.</param>
internal sealed class MarkSweep(IEnumerable<CoverageMark> marks)
{
    private readonly CoverageMark[] _marks = [.. marks.OrderBy(mark => mark.Start)];
    private readonly List<CoverageMark> _open = [];
    private int _next;
    private int _last = -1;

    /// <summary>Marks that begin before this place and end behind it.</summary>
    public IReadOnlyList<CoverageMark> Around(int offset)
    {
        if (offset < _last)
        {
            _open.Clear();
            _next = 0;
        }

        _last = offset;
        for (; _next < _marks.Length && _marks[_next].Start < offset; _next++)
        {
            if (_marks[_next].End > offset)
            {
                _open.Add(_marks[_next]);
            }
        }

        _open.RemoveAll(mark => mark.End <= offset);
        return _open;
    }
}
