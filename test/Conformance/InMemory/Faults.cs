using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

/// <summary>One call of a storage port, such as <c>IIntakeLog.AppendAsync</c>.</summary>
/// <param name="Number">1 for the first call of any port on the disk.</param>
public readonly record struct PortCall(string Port, long Number);

/// <summary>What happens to a port call.</summary>
public enum Fault
{
    None,

    /// <summary>It throws and has done nothing.</summary>
    FailBefore,

    /// <summary>It has done its work, and throws.</summary>
    FailAfter,

    /// <summary>The program dies before it has done anything.</summary>
    CrashBefore,

    /// <summary>The program dies when its work is done, before the caller learns of it.</summary>
    CrashAfter,
}

/// <summary>The simulated disk refused.</summary>
public sealed class SimulatedDiskException : StorageUnavailableException
{
    public SimulatedDiskException(string message)
        : base(message)
    {
    }

    public SimulatedDiskException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SimulatedDiskException()
    {
    }
}

/// <summary>The program that used the simulated disk is dead: whatever still runs of it must have no effect.</summary>
public sealed class SimulatedCrashException : Exception
{
    public SimulatedCrashException(string message)
        : base(message)
    {
    }

    public SimulatedCrashException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SimulatedCrashException()
        : this("The program on this simulated disk has crashed; open its stores again.")
    {
    }
}
