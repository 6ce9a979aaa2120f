package org.dateline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * The ways in which an annotator can go wrong. A document asks for one with a word such as {@code
 * misbehave:throw}, or with an amount, {@code misbehave:sleep=500}.
 *
 * @since 0.1.0
 */
public enum Misbehaviour {

  /** Throws an exception. */
  THROW(0) {
    @Override
    void act(JCas jcas, long amount) {
      throw new IllegalStateException("asked to throw");
    }
  },

  /** Throws an error. */
  ERROR(0) {
    @Override
    void act(JCas jcas, long amount) {
      throw new AssertionError("asked to throw an error");
    }
  },

  /** Throws what a missing class gives. */
  LINK(0) {
    @Override
    void act(JCas jcas, long amount) {
      throw new NoClassDefFoundError("org/example/Missing");
    }
  },

  /** Takes memory until there is no more. */
  HEAP(0) {
    @Override
    void act(JCas jcas, long amount) {
      List<long[]> taken = new ArrayList<>();
      while (true) {
        taken.add(new long[1 << 16]);
      }
    }
  },

  /** Calls itself without an end. */
  STACK(0) {
    @Override
    void act(JCas jcas, long amount) {
      act(jcas, amount + 1);
      jcas.setDocumentLanguage("en");
    }
  },

  /** Ends the process; the amount is the exit code. */
  EXIT(1) {
    @Override
    void act(JCas jcas, long amount) {
      System.exit((int) amount);
    }
  },

  /** Ends the process at once, as a crash in native code would; the amount is the exit code. */
  CRASH(134) {
    @Override
    void act(JCas jcas, long amount) {
      Runtime.getRuntime().halt((int) amount);
    }
  },

  /** Never comes back, and does not listen to interrupts. */
  HANG(0) {
    @Override
    void act(JCas jcas, long amount) {
      while (true) {
        Thread.onSpinWait();
      }
    }
  },

  /** Sleeps so many milliseconds; an interrupt wakes it up with an exception. */
  SLEEP(1000) {
    @Override
    void act(JCas jcas, long amount) {
      try {
        TimeUnit.MILLISECONDS.sleep(amount);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("woken up", e);
      }
    }
  },

  /** Adds so many annotations. */
  FLOOD(1_000_000) {
    @Override
    void act(JCas jcas, long amount) {
      for (long i = 0; i < amount; i++) {
        new Annotation(jcas, 0, 1).addToIndexes();
      }
    }
  },

  /** Adds an annotation that ends so many characters behind the text. */
  OFFSETS(10) {
    @Override
    void act(JCas jcas, long amount) {
      int length = jcas.getDocumentText().length();
      new Annotation(jcas, 0, length + (int) amount).addToIndexes();
    }
  },

  /** Keeps so many bytes for ever. */
  LEAK(1 << 20) {
    @Override
    void act(JCas jcas, long amount) {
      synchronized (LEAKED) {
        LEAKED.add(new byte[Math.toIntExact(amount)]);
      }
    }
  },

  /** Interrupts its own thread and goes on. */
  INTERRUPT(0) {
    @Override
    void act(JCas jcas, long amount) {
      Thread.currentThread().interrupt();
    }
  },

  /** Writes a line to standard output, where a worker process has better things to write. */
  PRINT(1) {
    @Override
    void act(JCas jcas, long amount) {
      for (long i = 0; i < amount; i++) {
        System.out.println("an annotator speaks");
      }
    }
  };

  private static final List<byte[]> LEAKED = new ArrayList<>();

  private final long usualAmount;

  Misbehaviour(long usualAmount) {
    this.usualAmount = usualAmount;
  }

  /** Returns the word that asks for it, without an amount. */
  public String word() {
    return "misbehave:" + name().toLowerCase(Locale.ROOT);
  }

  /** Returns the word that asks for it. */
  public String word(long amount) {
    return word() + "=" + amount;
  }

  long usualAmount() {
    return usualAmount;
  }

  abstract void act(JCas jcas, long amount);
}
