namespace Duplex.Scenarios.Syncs;

/// <summary>One system call of a strace log.</summary>
/// <param name="Begun">The line at which it began; it may have done something from here on.</param>
/// <param name="Ended">The line at which it returned; only from here on it has certainly done it.</param>
/// <param name="File">What its first argument stands for, as <c>strace -y</c> says.</param>
/// <param name="Arguments">All that was printed of it before the result.</param>
internal sealed record SystemCall(int Begun, int Ended, string Name, string File, string Arguments, bool Succeeded);
