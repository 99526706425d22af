namespace Duplex.Scenarios.Processes;

/// <summary>The lines that a process wrote on one of its outputs, and those still to come.</summary>
internal sealed class ProgramOutput
{
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Text
    {
        get
        {
            lock (_lock)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    /// <summary>Completes when the process closed the output.</summary>
    public Task Ended => _ended.Task;

    /// <param name="line">Null: the output ended.</param>
    public void Take(string? line)
    {
        TaskCompletionSource waiting;
        lock (_lock)
        {
            if (line is not null)
            {
                _lines.Add(line);
            }

            waiting = _more;
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        if (line is null)
        {
            _ended.TrySetResult();
        }

        waiting.TrySetResult();
    }

    /// <summary>The first line that fits, written already or to come; null when the output ends without one.</summary>
    public async Task<string?> FindAsync(Func<string, bool> fits, CancellationToken cancellationToken)
    {
        for (var next = 0; ;)
        {
            Task more;
            bool ended;
            lock (_lock)
            {
                for (; next < _lines.Count; next++)
                {
                    if (fits(_lines[next]))
                    {
                        return _lines[next];
                    }
                }

                more = _more.Task;
                ended = _ended.Task.IsCompleted;
            }

            if (ended)
            {
                return null;
            }

            await more.WaitAsync(cancellationToken);
        }
    }
}
